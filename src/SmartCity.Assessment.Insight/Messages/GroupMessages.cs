namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of groups are not there.</summary>
internal static class GroupMessages
{
    public static readonly Message NobodyRanked = new(
        "groups.nobody-ranked",
        "nobody with a known group is ranked",
        "tidak ada kandidat dengan kelompok yang diketahui yang diperingkat");

    public static readonly Message NoneOfGroupRanked = new(
        "groups.none-of-group-ranked",
        "nobody of group '{0}' is ranked",
        "tidak ada kandidat kelompok '{0}' yang diperingkat");

    public static readonly Message NoGroup = new(
        "groups.no-group",
        "no candidate has a known group",
        "tidak ada kandidat dengan kelompok yang diketahui");

    public static readonly Message OneGroup = new(
        "groups.one-group",
        "there is one group only: nothing to compare it with",
        "hanya ada satu kelompok: tidak ada pembandingnya");

    public static readonly Message EmptyGroup = new(
        "groups.empty-group",
        "group '{0}' has no candidate",
        "kelompok '{0}' tidak mempunyai kandidat");

    public static readonly Message NobodySelected = new(
        "groups.nobody-selected",
        "nobody in the groups is selected, so that no rate is above 0",
        "tidak ada yang terpilih dari kelompok-kelompok ini sehingga tidak ada tingkat di atas 0");

    public static readonly Message NoPlaces = new(
        "groups.no-places",
        "no places are declared",
        "tidak ada tempat yang ditetapkan");

    public static readonly Message Undecided = new(
        "groups.undecided",
        "the committee has yet to decide about {0} equals at the last place",
        "panitia belum memutuskan {0} kandidat yang sama pada tempat terakhir");

    public static readonly Message TooManyTied = new(
        "groups.too-many-tied",
        "too many equals share a place to take the mean over all their orders",
        "terlalu banyak kandidat yang sama berbagi tempat untuk merata-ratakan semua urutannya");

    public static readonly Message NoShare = new(
        "groups.no-share",
        "group '{0}' has no share but is ranked: the divergence is not finite",
        "kelompok '{0}' tidak mempunyai bagian tetapi diperingkat: divergensinya tidak berhingga");

    public static readonly Message TooManySelected = new(
        "groups.too-many-selected",
        "more than {0} candidates are selected",
        "lebih dari {0} kandidat terpilih");

    public static readonly Message TooManyRanked = new(
        "groups.too-many-ranked",
        "more than {0} candidates are ranked",
        "lebih dari {0} kandidat diperingkat");

    public static readonly Message TooManyTables = new(
        "groups.too-many-tables",
        "there are too many candidates and groups to enumerate the divisions of the seats exactly",
        "kandidat dan kelompok terlalu banyak untuk menghitung semua pembagian tempat secara eksak");

    public static readonly Message NoFact = new(
        "groups.no-fact",
        "no candidate has the fact '{0}'",
        "tidak ada kandidat dengan fakta '{0}'");

    public static readonly Message TooManyGroups = new(
        "groups.too-many-groups",
        "the fact '{0}' has {1} values: more than {2} are no groups",
        "fakta '{0}' mempunyai {1} nilai: lebih dari {2} bukanlah kelompok");

    public static readonly Message TooFewRanked = new(
        "groups.too-few-ranked",
        "{0} candidates with a known group are ranked, fewer than the {1} prefixes",
        "{0} kandidat dengan kelompok yang diketahui diperingkat, lebih sedikit daripada {1} awalan");

    public static readonly Message NotASample = new(
        "groups.not-a-sample",
        "the figure describes one ranking, which is not a sample of rankings",
        "angka ini menggambarkan satu peringkat, yang bukan sampel dari peringkat-peringkat");
}
