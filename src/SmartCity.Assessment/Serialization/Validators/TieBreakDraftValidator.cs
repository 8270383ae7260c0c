using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a break in a file must look like.</summary>
internal sealed class TieBreakDraftValidator : AbstractValidator<TieBreakDraft>
{
    public TieBreakDraftValidator()
    {
        RuleFor(d => d.On).Reference(AspectMessages.AspectUnknown);
        RuleFor(d => d.TopMarks).Reference(AspectMessages.AspectUnknown);
        RuleFor(d => d.Fact).Reference(SchemeMessages.FactUnknown);
        RuleFor(d => d.Better).Word(Words.Betters);
        RuleFor(d => d.Read).Word(Words.BreakReadings);
        RuleFor(d => d).ExactlyOne(("on", d => d.On), ("topMarks", d => d.TopMarks), ("fact", d => d.Fact));
        RuleFor(d => d).NotHere(d => d.On is null, ("read", d => d.Read));
    }
}
