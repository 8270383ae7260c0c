using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a rubric in a file must look like.</summary>
internal sealed class RubricDraftValidator : AbstractValidator<RubricDraft>
{
    public RubricDraftValidator()
    {
        RuleFor(d => d.From).PlainNumber();
        RuleFor(d => d.To).PlainNumber();
        RuleFor(d => d.Step).PlainNumber();
        RuleFor(d => d).Custom(static (rubric, context) =>
        {
            var scale = rubric.From is not null || rubric.To is not null;
            if ((scale ? 1 : 0) + (rubric.Levels is not null ? 1 : 0) + (rubric.Unbounded == true ? 1 : 0) != 1)
            {
                context.Fault(TextMessages.RubricOpen);
            }
        });
        RuleFor(d => d).NotHere(d => d.Levels is not null, ("step", d => d.Step));
    }
}
