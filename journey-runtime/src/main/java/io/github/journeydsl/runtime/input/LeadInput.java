package io.github.journeydsl.runtime.input;

/** A message about one lead, with an id by which a second copy of it is known. */
public sealed interface LeadInput extends Input
    permits LeadEvent, ConsentGiven, ConsentWithdrawn, LeadDescribed, LeadDeleted, EntryByHand {

  /** The id of the message, unique among those about this lead; not blank. */
  String id();

  /** The id of the lead; not blank. */
  String lead();
}
