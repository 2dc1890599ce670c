package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.source.FindingLimits;
import io.github.journeydsl.dsl.internal.source.Limits;
import io.github.journeydsl.dsl.internal.syntax.SyntaxLimits;

/**
 * How much a loader reads before it stops with one clear diagnostic, and how much it tells. The
 * defaults suit people's files; a service that reads strangers' files may want less.
 *
 * <pre>{@code
 * LoadLimits limits = LoadLimits.defaults().withErrors(20).withFileBytes(1 << 20);
 * LoadResult result = JourneyLoader.standard().withLimits(limits).load(file);
 * }</pre>
 *
 * @param fileBytes the largest file, in bytes; 100 MB by default; a larger one is
 *     {@code file-too-large}
 * @param nesting how deep blocks and parentheses go, each {@code not} counting as one; 100 by
 *     default; what goes deeper is {@code nesting-too-deep}
 * @param importDepth how long a chain of imports is; 100 by default; a longer one is
 *     {@code imports-too-deep}
 * @param files how many files one map is made of; 1,000 by default; one more is
 *     {@code too-many-files}
 * @param labelLength how long an id or a label is, in code points; 1,000 by default; a longer one
 *     is {@code label-too-long}
 * @param textLength how long any other text is, in code points; 100,000 by default; a longer one is
 *     {@code text-too-long}
 * @param elements how many elements and steps of scenarios one map has; 1,000,000 by default; one
 *     more is {@code too-many-elements}
 * @param errors how many errors are listed; 100 by default; further ones are counted by
 *     {@code more-errors}
 * @param warnings how many warnings are listed; 1,000 by default; further ones are counted by
 *     {@code more-warnings}
 * @param infos how many findings that are neither, severity info, are listed; 100 by default;
 *     further ones are counted by {@code more-infos}
 * @param errorsCounted at how many errors reading stops; 5,000 by default; {@code more-errors} then
 *     says where
 * @param statementLength how many words and signs one statement has, with all that stands in its
 *     block; 500,000 by default; a longer one is {@code statement-too-long}
 */
public record LoadLimits(
    int fileBytes,
    int nesting,
    int importDepth,
    int files,
    int labelLength,
    int textLength,
    int elements,
    int errors,
    int warnings,
    int infos,
    int errorsCounted,
    int statementLength) {

  private enum Limit {
    FILE_BYTES,
    NESTING,
    IMPORT_DEPTH,
    FILES,
    LABEL_LENGTH,
    TEXT_LENGTH,
    ELEMENTS,
    ERRORS,
    WARNINGS,
    INFOS,
    ERRORS_COUNTED,
    STATEMENT_LENGTH
  }

  private static final LoadLimits DEFAULTS = new LoadLimits(
      100 * 1024 * 1024,
      100,
      100,
      1_000,
      1_000,
      100_000,
      1_000_000,
      100,
      1_000,
      100,
      5_000,
      500_000);

  /** Refuses limits that would not let anything be read. */
  public LoadLimits {
    require("fileBytes", fileBytes);
    require("nesting", nesting);
    require("importDepth", importDepth);
    require("files", files);
    require("labelLength", labelLength);
    require("textLength", textLength);
    require("elements", elements);
    require("errors", errors);
    require("warnings", warnings);
    require("infos", infos);
    require("errorsCounted", errorsCounted);
    require("statementLength", statementLength);
  }

  private static void require(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
    }
  }

  /** The documented defaults. */
  public static LoadLimits defaults() {
    return DEFAULTS;
  }

  /** The same limits with another largest file, in bytes. */
  public LoadLimits withFileBytes(int most) {
    return with(Limit.FILE_BYTES, most);
  }

  /** The same limits with another depth of blocks and parentheses. */
  public LoadLimits withNesting(int most) {
    return with(Limit.NESTING, most);
  }

  /** The same limits with another length of chains of imports. */
  public LoadLimits withImportDepth(int most) {
    return with(Limit.IMPORT_DEPTH, most);
  }

  /** The same limits with another number of files. */
  public LoadLimits withFiles(int most) {
    return with(Limit.FILES, most);
  }

  /** The same limits with another length of ids and labels, in code points. */
  public LoadLimits withLabelLength(int most) {
    return with(Limit.LABEL_LENGTH, most);
  }

  /** The same limits with another length of texts, in code points. */
  public LoadLimits withTextLength(int most) {
    return with(Limit.TEXT_LENGTH, most);
  }

  /** The same limits with another number of elements. */
  public LoadLimits withElements(int most) {
    return with(Limit.ELEMENTS, most);
  }

  /** The same limits with another number of listed errors. */
  public LoadLimits withErrors(int most) {
    return with(Limit.ERRORS, most);
  }

  /** The same limits with another number of listed warnings. */
  public LoadLimits withWarnings(int most) {
    return with(Limit.WARNINGS, most);
  }

  /** The same limits with another number of listed infos. */
  public LoadLimits withInfos(int most) {
    return with(Limit.INFOS, most);
  }

  /** The same limits with another number of errors at which reading stops. */
  public LoadLimits withErrorsCounted(int most) {
    return with(Limit.ERRORS_COUNTED, most);
  }

  /** The same limits with another length of statements, in words and signs. */
  public LoadLimits withStatementLength(int most) {
    return with(Limit.STATEMENT_LENGTH, most);
  }

  private LoadLimits with(Limit changed, int most) {
    return new LoadLimits(
        changed == Limit.FILE_BYTES ? most : fileBytes,
        changed == Limit.NESTING ? most : nesting,
        changed == Limit.IMPORT_DEPTH ? most : importDepth,
        changed == Limit.FILES ? most : files,
        changed == Limit.LABEL_LENGTH ? most : labelLength,
        changed == Limit.TEXT_LENGTH ? most : textLength,
        changed == Limit.ELEMENTS ? most : elements,
        changed == Limit.ERRORS ? most : errors,
        changed == Limit.WARNINGS ? most : warnings,
        changed == Limit.INFOS ? most : infos,
        changed == Limit.ERRORS_COUNTED ? most : errorsCounted,
        changed == Limit.STATEMENT_LENGTH ? most : statementLength);
  }

  /** Those that hold while files are read; others are the parser's, or the result's. */
  Limits ofFiles() {
    return new Limits(fileBytes, importDepth, files, labelLength, textLength, elements);
  }

  /** Those that hold while a text is parsed. */
  SyntaxLimits ofSyntax() {
    return new SyntaxLimits(nesting, statementLength, errors, errorsCounted, infos);
  }

  /** Those that hold for what is told. */
  FindingLimits ofFindings() {
    return new FindingLimits(errors, warnings, infos);
  }
}
