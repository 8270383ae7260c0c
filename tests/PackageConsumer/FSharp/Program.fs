open SmartCity.Assessment

let ten = Rubric.Scale(0m, 10m, 0.5m)

let scheme =
    AssessmentScheme.Create(
        aspects = Aspect.Mean("readiness", [ Aspect.Marked("policy", ten).Weight(2m); Aspect.Marked("security", ten).Weight(1m) ]),
        gates = [ Gate.AtLeast("security", 4m) ],
        quota = Quota.Of(places = 1, atCut = AtCut.TakeAll)
    )

let ani = Assessor "ani"
let budi = Assessor "budi"

let sheets =
    [ ani.On("kapuas", [ struct ("policy", Mark.Scored 8m); struct ("security", Mark.Scored 7.5m) ])
      ani.On("banjar", [ struct ("policy", Mark.Scored 9m); struct ("security", Mark.Scored 3m) ])
      budi.On("kapuas", [ struct ("policy", Mark.Scored 7m); struct ("security", Mark.Missing) ]) ]

let expected = [ "1 kapuas 7.5000 Selected"; "– banjar 7.0000 Excluded" ]

let actual =
    [ for standing in scheme.Assess(Candidate.List [ "kapuas"; "banjar" ], sheets).Value.Standings ->
          $"{standing.Rank} {standing.Candidate} {standing.Published} {standing.Decision}" ]

if actual = expected then
    printfn "OK"
    exit 0
else
    let lines = String.concat "\n"
    eprintfn "expected\n%s\nbut got\n%s" (lines expected) (lines actual)
    exit 1
