using System.Globalization;
using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>
/// Makes up the candidates, assessors and marks of the example <c>smart-city-2019</c>: 165 regions before 20 assessors of four institutions.
/// The seed decides everything, in whole numbers only, so that every machine writes the same bytes. No real region, person or mark is behind it.
/// </summary>
internal static class SmartCity2019Generator
{
    /// <summary>Where the random numbers start; another seed is another contest.</summary>
    public const ulong Seed = 2019;

    private const int Regions = 165;
    private const int Provinces = 34;
    private const int AssessorsOfAnInstitution = 5;
    private const int LongestWait = 92;

    // Figures are hundredths of a point on the scale from 0 to 10 with half points.
    private const int Top = 1000;
    private const int Step = 50;

    private static readonly string[] Aspects = ["commitment", "policy", "vision", "budget", "infrastructure", "integration", "security"];

    private static readonly (string Code, string Name)[] Institutions =
    [
        ("university", "University"),
        ("technology-agency", "Technology agency"),
        ("ministry-communication", "Ministry of communication"),
        ("ministry-home", "Ministry of home affairs"),
    ];

    /// <summary>The two of the five assessors of an institution who see a region.</summary>
    private static readonly (int First, int Second)[] Pairs = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)];

    /// <summary>The texts of <c>candidates.csv</c>, <c>assessors.csv</c> and <c>scores.csv</c> by file name.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var random = new SplitMix64(Seed);
        var regions = Enumerable.Range(1, Regions).Select(number => DrawnRegion.Draw(number, random)).ToArray();
        var assessors = Institutions
            .SelectMany(institution => Enumerable.Range(1, AssessorsOfAnInstitution).Select(number => DrawnAssessor.Draw(institution, number, random)))
            .ToArray();

        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["candidates.csv"] = Candidates(regions),
            ["assessors.csv"] = Assessors(assessors),
            ["scores.csv"] = Scores(regions, assessors, random),
        };
    }

    private static string Candidates(DrawnRegion[] regions)
    {
        var text = new StringBuilder("code,name,province,sizeClass,appliedOn\n");
        foreach (var region in regions)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{region.Code},Region {region.Number:000},{ProvinceName(region.Province)},{region.SizeClass},{region.AppliedOn:yyyy-MM-dd}\n");
        }

        return text.ToString();
    }

    private static string Assessors(DrawnAssessor[] assessors)
    {
        var text = new StringBuilder("code,name,institution,conflicts\n");
        foreach (var assessor in assessors)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{assessor.Code},{assessor.Name},{assessor.Institution},fact:province={ProvinceName(assessor.HomeProvince)}\n");
        }

        return text.ToString();
    }

    private static string Scores(DrawnRegion[] regions, DrawnAssessor[] assessors, SplitMix64 random)
    {
        var text = new StringBuilder("assessor,candidate,criterion,mark,state\n");
        var turns = Institutions.Select(_ => Enumerable.Range(0, Pairs.Length).ToArray()).ToArray();
        for (var r = 0; r < regions.Length; r++)
        {
            for (var i = 0; i < Institutions.Length; i++)
            {
                // Every pair comes up once in ten regions, in another order each time.
                if (r % Pairs.Length == 0)
                {
                    random.Shuffle(turns[i]);
                }

                var (first, second) = Pairs[turns[i][r % Pairs.Length]];
                Sheet(text, regions[r], assessors[(i * AssessorsOfAnInstitution) + first], random);
                Sheet(text, regions[r], assessors[(i * AssessorsOfAnInstitution) + second], random);
            }
        }

        return text.ToString();
    }

    private static void Sheet(StringBuilder text, DrawnRegion region, DrawnAssessor assessor, SplitMix64 random)
    {
        for (var a = 0; a < Aspects.Length; a++)
        {
            var noise = random.Below(101) + random.Below(101) - 100;
            var lot = random.Below(100);
            var (mark, state) = (region.Province == assessor.HomeProvince, lot) switch
            {
                (true, _) => (string.Empty, "recused"),
                (_, 0) => (string.Empty, "missing"),
                (_, 1) => (string.Empty, "abstained"),
                _ => (OnTheScale(region.Quality[a] - assessor.Severity + noise), "scored"),
            };
            text.Append(CultureInfo.InvariantCulture, $"{assessor.Code},{region.Code},{Aspects[a]},{mark},{state}\n");
        }
    }

    /// <summary>The nearest half point between 0 and 10, in plain digits.</summary>
    private static string OnTheScale(int hundredths)
    {
        var halves = (Math.Clamp(hundredths, 0, Top) + (Step / 2)) / Step;
        return string.Create(CultureInfo.InvariantCulture, $"{halves / 2}{(halves % 2 == 0 ? string.Empty : ".5")}");
    }

    /// <summary>Province A to Province Z, then Province AA to Province AH.</summary>
    private static string ProvinceName(int province)
    {
        var letter = (char)('A' + (province % 26));
        return province < 26 ? $"Province {letter}" : $"Province A{letter}";
    }

    private sealed record DrawnRegion(int Number, int Province, string SizeClass, DateOnly AppliedOn, int[] Quality)
    {
        public string Code { get; } = string.Create(CultureInfo.InvariantCulture, $"region-{Number:000}");

        public static DrawnRegion Draw(int number, SplitMix64 random)
        {
            var province = random.Below(Provinces);
            var (sizeClass, head) = random.Below(100) switch
            {
                < 15 => ("large", 30),
                < 50 => ("medium", 10),
                _ => ("small", 0),
            };
            var appliedOn = new DateOnly(2018, 11, 1).AddDays(random.Below(LongestWait));
            var overall = 350 + head + random.Below(151) + random.Below(151) + random.Below(151);
            // Some neglect security alone, so that the gate also meets regions which are otherwise ready.
            var neglect = random.Below(8) == 0 ? 330 : 20;
            var quality = Aspects.Select(aspect => overall + random.Below(241) - 120 - (aspect == "security" ? neglect : 0)).ToArray();
            return new DrawnRegion(number, province, sizeClass, appliedOn, quality);
        }
    }

    private sealed record DrawnAssessor(string Code, string Name, string Institution, int HomeProvince, int Severity)
    {
        public static DrawnAssessor Draw((string Code, string Name) institution, int number, SplitMix64 random) => new(
            string.Create(CultureInfo.InvariantCulture, $"{institution.Code}-{number}"),
            string.Create(CultureInfo.InvariantCulture, $"{institution.Name} assessor {number}"),
            institution.Code,
            HomeProvince: random.Below(Provinces),
            Severity: random.Below(201) - 100);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere.</summary>
    private sealed class SplitMix64(ulong seed)
    {
        private ulong state = seed;

        /// <summary>A whole number from 0 to just below the bound; the remainder's bias is far beneath anything that shows in these files.</summary>
        public int Below(int bound) => (int)(Next() % (ulong)bound);

        public void Shuffle(int[] items)
        {
            for (var i = items.Length - 1; i > 0; i--)
            {
                var j = Below(i + 1);
                (items[i], items[j]) = (items[j], items[i]);
            }
        }

        private ulong Next()
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var mixed = state;
                mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
                return mixed ^ (mixed >> 31);
            }
        }
    }
}
