using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a scheme file must have at its top.</summary>
internal sealed class SchemeDraftValidator : AbstractValidator<SchemeDraft>
{
    public SchemeDraftValidator()
    {
        RuleFor(d => d.Format).Custom(static (format, context) =>
        {
            if (format != SchemeJson.Format)
            {
                context.Fault(TextMessages.JsonFormat, format ?? "–", SchemeJson.Format);
            }
        });
        RuleFor(d => d.Code).Code();
        RuleFor(d => d.Rubrics).Required();
        RuleFor(d => d.Aspects).Required();
    }
}
