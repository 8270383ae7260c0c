namespace SmartCity.Assessment.Cli;

/// <summary>
/// How a ledger shows its figures: exactly, and where marks were corrected with four decimals, since corrected figures are fractions of dozens of digits.
/// What four decimals leave over is then a row of its own.
/// </summary>
internal sealed class LedgerFigures(AssessmentResult result, Tongue tongue)
{
    /// <summary>Whether figures are shown with four decimals.</summary>
    public bool ArePrinted { get; } = result.Table.Calibrated.Criteria.Any(c => c.Corrections.Count > 0);

    /// <summary>What the row of the rest is called.</summary>
    public string RestOfPrinted => tongue.Say("rounding of the printed figures", "pembulatan angka tercetak");

    public static bool IsAboveCriteria(Remainder remainder) => remainder.Stage is RoundingStage.Contribution or RoundingStage.Aspect or RoundingStage.Total;

    public string Of(Exact number) => ArePrinted ? FourDecimals.Of(number).ToString() : Figures.Readable(number);

    public string Of(Exact? number) => number is { } known ? Of(known) : "–";

    public string Signed(Exact number) => ArePrinted ? FourDecimals.Of(number).Signed : Figures.Signed(number);
}
