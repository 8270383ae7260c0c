using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a calibration in a file must look like.</summary>
internal sealed class CalibrationDraftValidator : AbstractValidator<CalibrationDraft>
{
    public CalibrationDraftValidator()
    {
        RuleFor(d => d.Kind).Required();
        RuleFor(d => d.Kind).Word(Words.CalibrationKinds);
        RuleFor(d => d.Shrinkage).PlainNumber();
        RuleFor(d => d.Shrinkage).Custom(static (text, context) =>
        {
            if (text is not null && NumberText.TryParse(text, out var shrinkage, out _) && !Calibration.IsShrinkage(shrinkage))
            {
                context.Fault(CalibrationMessages.ShrinkageRange, text, NumberText.ToText(Calibration.MaxShrinkage), Calibration.MaxShrinkageDigits.ToText());
            }
        });
        RuleFor(d => d.LeastMarks).Custom(static (least, context) =>
        {
            if (least < 1)
            {
                context.Fault(AspectMessages.LeastMarks, least.Value.ToText());
            }
        });
        When(d => d.Kind == "additiveShrunk", () => RuleFor(d => d.Shrinkage).Required());
        When(IsRelative, () => RuleFor(d => d.Rounding).Required());
        RuleFor(d => d).NotHere(d => d.Kind is not ("additiveShrunk" or "auto"), ("shrinkage", d => d.Shrinkage));
        RuleFor(d => d).NotHere(d => d.Kind is not ("additive" or "additiveShrunk" or "auto"), ("withinBlocks", d => d.WithinBlocks));
        RuleFor(d => d).NotHere(d => !IsRelative(d), ("rounding", d => d.Rounding), ("leastMarks", d => d.LeastMarks));
    }

    private static bool IsRelative(CalibrationDraft draft) => draft.Kind is "meanCentred" or "zScore" or "minMax" or "rankPerAssessor";
}
