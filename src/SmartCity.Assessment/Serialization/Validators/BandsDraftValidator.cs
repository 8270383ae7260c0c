using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What the bands in a file must look like.</summary>
internal sealed class BandsDraftValidator : AbstractValidator<BandsDraft>
{
    public BandsDraftValidator()
    {
        RuleFor(d => d.Read).Word(Words.Readings);
        RuleFor(d => d.List).Required();
    }
}
