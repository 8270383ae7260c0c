namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>A scheme file and an input file that use every property of their formats.</summary>
internal static class EveryOption
{
    /// <summary>A scheme has one calibration, and no kind takes all properties.</summary>
    public static readonly string[] Calibrations =
    [
        """{ "kind": "additiveShrunk", "shrinkage": "2.5", "withinBlocks": true }""",
        """{ "kind": "zScore", "rounding": { "digits": 6, "mode": "halfEven" }, "leastMarks": 3 }""",
    ];

    public const string Scheme = """
        {
          "format": "smartcity-assessment/scheme/1",
          "code": "every-option",
          "names": { "id": "Semua pilihan", "en": "Every option" },
          "illustrative": true,
          "facts": { "track": "text", "country": "text", "sizeClass": "text", "difficulty": "number", "born": "date", "local": "flag" },
          "rubrics": {
            "ten": { "from": "0", "to": "10", "step": "0.5" },
            "percent": { "from": "0", "to": "100", "value": { "kind": "linear", "worst": "0", "best": "100", "cap": "both", "times": "10" } },
            "maturity": {
              "levels": [
                { "code": "initial", "points": "1", "names": { "id": "Rintisan" }, "descriptors": { "en": "Ad hoc" } },
                { "code": "managed", "points": "2" }
              ]
            },
            "income": {
              "unbounded": true,
              "value": { "kind": "logarithmic", "worst": "100", "best": "75000", "cap": "best", "quantised": { "digits": 12, "mode": "halfEven" } }
            },
            "noise": { "from": "0", "to": "90", "value": { "kind": "piecewise", "knots": [ { "points": "40", "value": "1" }, { "points": "80", "value": "0" } ] } },
            "price": { "from": "1", "value": { "kind": "lowestOverOwn", "times": "100" } },
            "speed": { "from": "0", "value": { "kind": "ownOverHighest" } },
            "capacity": { "from": "0", "value": { "kind": "shareOfMean" } },
            "delay": { "unbounded": true, "value": { "kind": "minMax", "better": "lower", "whenAllEqual": "0.5" } }
          },
          "aspects": {
            "code": "total", "weight": "100", "aggregate": "mean", "weights": "sharesOfWhole",
            "children": [
              {
                "code": "quality", "names": { "en": "Quality" }, "weight": "60", "aggregate": "mean", "weights": "shares", "sharesTotal": "1", "mayBeAbsent": "0.5",
                "publish": { "digits": 2, "mode": "halfUp" },
                "rounding": { "contribution": { "digits": 3, "mode": "down" }, "score": { "digits": 3, "mode": "up" } },
                "children": [
                  {
                    "code": "policy", "weight": "0.25", "rubric": "ten", "source": "marked", "leastMarks": 2, "consensus": { "kind": "median", "even": "lower" },
                    "notApplicable": "leaveOut", "tooFewMarks": "worst",
                    "rounding": { "mark": { "digits": 1, "mode": "floor" }, "consensus": { "digits": 1, "mode": "ceiling" }, "value": { "digits": 2, "mode": "halfDown" } }
                  },
                  { "code": "security", "weight": "0.75", "rubric": "maturity", "consensus": { "kind": "trimmedMean", "drop": 1, "tooFew": "useAll" } }
                ]
              },
              {
                "code": "figures", "weight": "40", "aggregate": "mean",
                "children": [
                  {
                    "code": "points", "weight": "2", "aggregate": "sum",
                    "children": [
                      { "code": "dive", "factor": "0.6", "timesFact": "difficulty", "rubric": "percent", "source": "measured" },
                      { "code": "fouls", "factor": "-1", "rubric": "ten", "source": "measured" }
                    ]
                  },
                  {
                    "code": "development", "aggregate": "geometric", "quantised": { "digits": 10, "mode": "halfEven" },
                    "children": [
                      { "code": "income", "rubric": "income", "source": "measured" },
                      { "code": "noise", "rubric": "noise", "source": "measured" }
                    ]
                  },
                  { "code": "offer", "aggregate": "harmonic", "children": [ { "code": "price", "rubric": "price", "source": "measured" }, { "code": "speed", "rubric": "speed", "source": "measured" } ] },
                  { "code": "service", "aggregate": "minimum", "children": [ { "code": "capacity", "rubric": "capacity", "source": "measured" }, { "code": "delay", "rubric": "delay", "source": "measured" } ] }
                ]
              }
            ]
          },
          "consensus": { "kind": "weightedMean" },
          "conflicts": { "onMark": "recuse", "institutionFact": "country", "ownInstitution": true },
          "rounding": {
            "mark": { "digits": 2, "mode": "halfUp" }, "consensus": { "digits": 6, "mode": "halfUp" }, "value": { "digits": 8, "mode": "halfUp" },
            "contribution": { "digits": 9, "mode": "halfUp" }, "aspect": { "digits": 9, "mode": "halfUp" }, "total": { "digits": 9, "mode": "halfUp" }
          },
          "publish": { "digits": 3, "mode": "halfEven" },
          "gates": [
            { "code": "city", "names": { "en": "Cities only" }, "fact": "track", "isNot": "village" },
            { "fact": "track", "is": "city", "when": { "fact": "local", "is": "true" } },
            { "fact": "track", "oneOf": [ "city", "regency" ], "when": { "fact": "difficulty", "atLeast": "1" } },
            { "fact": "born", "before": "2019-02-28", "when": { "fact": "difficulty", "atMost": "2" } },
            { "fact": "difficulty", "atLeast": "0", "when": { "fact": "track", "isNot": "x" } },
            { "fact": "difficulty", "atMost": "9", "when": { "fact": "track", "oneOf": [ "city" ] } },
            { "code": "min-policy", "on": "policy", "atLeast": "4", "read": "points", "when": { "fact": "born", "before": "2020-01-01" } },
            { "on": "total", "above": "-1", "read": "published" },
            { "on": "quality", "atMost": "1000", "read": "unweighted" },
            { "on": "points", "below": "10000", "read": "exact" }
          ],
          "ranking": {
            "by": "published", "convention": "1334", "within": "sizeClass",
            "breaks": [ { "on": "policy", "read": "points", "better": "higher" }, { "topMarks": "total" }, { "fact": "born", "better": "lower" } ]
          },
          "selection": { "places": { "large": 1, "small": 2 }, "reserves": { "large": 1, "small": 0 }, "atCut": "leaveToCommittee" },
          "bands": {
            "read": "published",
            "list": [
              { "code": "high", "names": { "en": "High" }, "above": "50" },
              { "code": "middle", "atLeast": "10", "atMost": "50" },
              { "code": "low", "below": "10" }
            ]
          }
        }
        """;

    public const string Input = """
        {
          "format": "smartcity-assessment/input/1",
          "candidates": [
            {
              "code": "kapuas", "name": "Kapuas",
              "facts": { "track": "city", "country": "id", "sizeClass": "large", "difficulty": "1.5", "born": "2019-02-27", "local": "true" },
              "measured": { "dive": "62.5", "fouls": "1", "income": "4210", "noise": "55", "price": "1200", "speed": "80", "capacity": "40", "delay": "12" },
              "declared": { "total": "50.5" }
            },
            {
              "code": "banjar",
              "facts": { "track": "city", "country": "my", "sizeClass": "small", "difficulty": 1, "born": "2019-02-26", "local": true },
              "measured": { "dive": 70, "fouls": "0", "income": "5000", "noise": "missing", "price": "1000", "speed": "90", "capacity": "60", "delay": "notApplicable" }
            },
            {
              "code": "barito",
              "facts": { "track": "regency", "country": "id", "sizeClass": "small", "difficulty": "2", "born": "2018-01-01", "local": "false" },
              "measured": { "dive": "70", "fouls": "2.5", "income": "3000", "noise": "60", "price": "900", "speed": "70", "capacity": "50", "delay": "8" }
            }
          ],
          "assessors": [
            { "code": "ani", "name": "Ani", "institution": "id", "institutionName": "Indonesia", "weight": "2" },
            { "code": "budi", "conflicts": [ { "candidate": "banjar" }, { "institution": "my" }, { "fact": "track", "value": "village" } ] },
            { "code": "cici" }
          ],
          "scoreSheets": [
            { "assessor": "ani", "candidate": "banjar", "marks": { "policy": "8", "security": "managed" } },
            { "assessor": "budi", "candidate": "kapuas", "marks": { "policy": { "mark": "7.5", "note": "Clear." }, "security": { "state": "abstained" } } },
            { "assessor": "cici", "candidate": "kapuas", "marks": { "policy": 6, "security": { "mark": "initial", "state": "scored", "note": "" } } },
            { "assessor": "cici", "candidate": "banjar", "marks": { "policy": "6", "security": "recused" } },
            { "assessor": "cici", "candidate": "barito", "marks": { "policy": "9", "security": "notApplicable" } },
            { "assessor": "budi", "candidate": "barito", "marks": { "policy": "missing", "security": "2" } }
          ]
        }
        """;
}
