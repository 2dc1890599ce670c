/**
 * The text language of journey maps.
 *
 * How to read it. Keywords mean something only where they stand below; everywhere else they are
 * words like any other (rule word). END is the end of a statement: of its line, a semicolon, or the
 * place before the closing brace of its block; the class StatementEnds makes these tokens, so that
 * the rules here need not know about lines. The lexer never sees letters and digits of other scripts:
 * the class FoldedText shows every other letter as Z and every full-width digit or sign as its ASCII
 * twin, which keeps the lexer on its fast path for Japanese text; tokens keep the real text.
 */
grammar Journey;

options {
  superClass = io.github.journeydsl.dsl.internal.tree.TreeParser;
  contextSuperClass = io.github.journeydsl.dsl.internal.tree.Branch;
}

tokens { END }

file
  : statement* EOF
  ;

statement
  : journey        # JourneyStatement
  | library        # LibraryStatement
  | importing      # ImportStatement
  | dmu            # DmuStatement
  | role           # RoleStatement
  | persona        # PersonaStatement
  | channel        # ChannelStatement
  | content        # ContentStatement
  | phase          # PhaseStatement
  | opportunity    # OpportunityStatement
  | approval       # ApprovalStatement
  | eventType      # EventStatement
  | scoring        # ScoringStatement
  | policy         # PolicyStatement
  | scenario       # ScenarioStatement
  | migration      # MigrationStatement
  | test           # TestStatement
  | allow          # AllowStatement
  ;

// ── the file and its header ──

journey
  : 'journey' name (LBRACE journeyProperty* RBRACE | END)
  ;

journeyProperty
  : 'description' text END                     # JourneyDescription
  | 'version' text END                         # JourneyVersion
  | 'status' word END                          # JourneyStatus
  | 'state' word END                           # JourneyStateOf
  | 'owner' texts END                          # JourneyOwner
  | 'country' word END                         # JourneyCountry
  | 'timezone' text END                        # JourneyTimezone
  | 'currency' word END                        # JourneyCurrency
  | 'reviewed' date 'every' span END           # JourneyReviewed
  | 'phases' word END                          # JourneyPhases
  ;

library
  : 'library' name END
  ;

importing
  : 'import' text END
  ;

// ── people ──

dmu
  : 'dmu' LBRACE dmuRole* RBRACE
  ;

dmuRole
  : 'role' name optional='optional'? END
  ;

role
  : 'role' name END
  ;

persona
  : 'persona' name (LBRACE personaProperty* RBRACE | END)
  ;

personaProperty
  : 'roles' words END                          # PersonaRoles
  | 'age' integer END                          # PersonaAge
  | 'gender' wordOrText END                    # PersonaGender
  | 'industry' text END                        # PersonaIndustry
  | 'company-size' countRange END              # PersonaCompanySize
  | 'department' text END                      # PersonaDepartment
  | 'title' text END                           # PersonaTitle
  | 'goal' texts END                           # PersonaGoal
  | 'challenge' texts END                      # PersonaChallenge
  | 'concern' texts END                        # PersonaConcern
  | 'information' texts END                    # PersonaInformation
  | 'source' texts END                         # PersonaSource
  | 'reports-to' word END                      # PersonaReportsTo
  | 'budget' money 'per' period=word END       # PersonaBudget
  | 'approval' word END                        # PersonaApproval
  | 'colour' wordOrText END                    # PersonaColour
  ;

// ── channels and contents ──

channel
  : 'channel' name (LBRACE channelProperty* RBRACE | END)
  ;

channelProperty
  : 'mode' word END                            # ChannelModeOf
  ;

content
  : 'content' name (LBRACE contentProperty* RBRACE | END)
  ;

contentProperty
  : 'kind' word END                            # ContentKind
  | 'phases' words END                         # ContentPhases
  | 'roles' words END                          # ContentRoles
  | 'personas' words END                       # ContentPersonas
  | 'purpose' word END                         # ContentPurpose
  | 'url' text END                             # ContentUrl
  | 'language' word END                        # ContentLanguage
  ;

// ── phases, touchpoints, experiences ──

phase
  : 'phase' name (LBRACE phaseProperty* RBRACE | END)
  ;

phaseProperty
  : 'goal' text END                            # PhaseGoal
  | 'duration' spanRange END                   # PhaseDuration
  | 'kpi' measure END                          # PhaseKpi
  | 'absent' word 'because' text END           # PhaseAbsent
  | 'enters' 'on' event END                    # PhaseEnters
  | 'approval' word END                        # PhaseApproval
  | touchpoint                                 # PhaseTouchpoint
  ;

touchpoint
  : 'touchpoint' name (LBRACE touchpointProperty* RBRACE | END)
  ;

touchpointProperty
  : 'channel' word END                         # TouchpointChannel
  | 'owner' text END                           # TouchpointOwner
  | 'offers' words END                         # TouchpointOffers
  | 'job' words END                            # TouchpointJob
  | 'backstage' texts END                      # TouchpointBackstage
  | experience                                 # TouchpointExperience
  ;

experience
  : 'for' who=word (LBRACE experienceProperty* RBRACE | END)
  ;

experienceProperty
  : 'action' texts END                         # ExperienceAction
  | 'thought' texts END                        # ExperienceThought
  | 'pain' texts END                           # ExperiencePain
  | 'gain' texts END                           # ExperienceGain
  | 'information' texts END                    # ExperienceInformation
  | 'stance' word END                          # ExperienceStance
  | 'emotion' score feeling=text? evidence? END # ExperienceEmotion
  ;

evidence
  : 'from' kind=word note=text?
  ;

// ── opportunities ──

opportunity
  : 'opportunity' name (LBRACE opportunityProperty* RBRACE | END)
  ;

opportunityProperty
  : 'addresses' wordOrText (COMMA wordOrText)* END # OpportunityAddresses
  | 'impact' integer END                       # OpportunityImpact
  | 'ease' integer END                         # OpportunityEase
  | 'owner' texts END                          # OpportunityOwner
  | 'target' measure END                       # OpportunityTarget
  | 'due' date END                             # OpportunityDue
  | 'state' word END                           # OpportunityState
  ;

// ── approval ──

approval
  : 'approval' name (LBRACE approvalProperty* RBRACE | END)
  ;

approvalProperty
  : 'consult' words END                        # ApprovalConsult
  | approvalStep                               # ApprovalStepOf
  ;

approvalStep
  : 'step' name (LBRACE approvalStepProperty* RBRACE | END)
  ;

approvalStepProperty
  : 'kind' word END                            # StepKind
  | 'by' approvers END                         # StepBy
  | 'when' amountBound ('and' amountBound)? END # StepWhen
  | 'needs' words END                          # StepNeeds
  | 'within' span END                          # StepWithin
  | 'remand' 'to' word END                     # StepRemand
  ;

approvers
  : quorum=('all' | 'any') 'of' words          # ApproversQuorum
  | integer 'of' words                         # ApproversCount
  | words                                      # ApproversPlain
  ;

amountBound
  : 'amount' operator money
  ;

// ── events, conditions, scoring, policy ──

eventType
  : 'event' name (LBRACE eventAttribute* RBRACE | END)
  ;

eventAttribute
  : 'attribute' word attributeType END
  ;

attributeType
  : 'number' low=number DOTS high=number       # NumberAttribute
  | 'text'                                     # TextAttribute
  | 'flag'                                     # FlagAttribute
  ;

event
  : verb target                                # ActionEvent
  | eventName                                  # DeclaredEvent
  ;

verb
  : 'view' | 'click' | 'visit' | 'attend' | 'register' | 'meet' | 'download' | 'open' | 'reply'
  | 'request' | 'start' | 'receive' | 'sign' | 'subscribe' | 'unsubscribe' | 'answer' | 'enter'
  | 'leave'
  ;

condition
  : conjunction ('or' conjunction)*
  ;

conjunction
  : negation ('and' negation)*
  ;

negation
  : 'not'* question
  ;

question
  : attribute=word operator value              # CompareQuestion
  | 'consent' channelId=word                   # ConsentQuestion
  | 'count' LPAREN event 'within' span RPAREN operator integer # CountQuestion
  | LPAREN condition RPAREN                    # GroupQuestion
  ;

scoring
  : 'scoring' (LBRACE scoringProperty* RBRACE | END)
  ;

scoringProperty
  : 'on' event points=integer ('at' 'most' most=integer 'per' period=word)? END # ScoringOn
  | 'decay' percent 'every' span END           # ScoringDecay
  | 'stage' word 'at' integer END              # ScoringStage
  ;

policy
  : 'policy' (LBRACE policyProperty* RBRACE | END)
  ;

policyProperty
  : 'consent' words END                        # PolicyConsent
  | 'send' 'between' time 'and' time ('on' sendDays)? END # PolicySend
  | 'at' 'most' integer ('send' | 'sends') 'per' span END # PolicyCap
  | 'holidays' dateRange (COMMA dateRange)* END # PolicyHolidays
  ;

sendDays
  : 'business' 'days'                          # BusinessDays
  | words                                      # Weekdays
  ;

// ── scenarios ──

scenario
  : 'scenario' name (LBRACE scenarioProperty* RBRACE | END)
  ;

scenarioProperty
  : 'on' trigger END                           # ScenarioOn
  | 'in' words END                             # ScenarioIn
  | 'for' words END                            # ScenarioFor
  | 'reentry' reentry END                      # ScenarioReentry
  | 'exit' 'when' exitCause ('or' exitCause)* END # ScenarioExit
  | 'goal' event END                           # ScenarioGoal
  | step                                       # ScenarioStepOf
  ;

trigger
  : 'score' 'rises' 'to' integer               # ScoreTrigger
  | 'manual'                                   # ManualTrigger
  | event (integer ('time' | 'times') 'within' span)? ('and' condition)? # EventTrigger
  ;

reentry
  : 'never'                                    # ReentryNever
  | 'always'                                   # ReentryAlways
  | 'after' 'exit'                             # ReentryAfterExit
  | 'after' span                               # ReentryAfter
  ;

exitCause
  : event                                      # ExitEvent
  | conjunction                                # ExitCondition
  ;

step
  : 'send' what=word 'by' by=word ('valid' 'for' span)? stepName? END # SendStep
  | 'move' 'to' word back='back'? stepName? END # MoveStep
  | 'score' integer stepName? END              # ScoreStep
  | 'set' word value stepName? END             # SetStep
  | 'wait' span stepName? END                  # WaitStep
  | 'wait' 'until' moment stepName? END        # WaitUntilStep
  | 'wait' 'for' event 'up' 'to' span stepName? (then=steps ('else' otherwise=steps)? | END) # WaitForStep
  | 'if' condition stepName? steps elseIf* ('else' otherwise=steps)? # IfStep
  | 'split' stepName? splitArm+                # SplitStep
  | 'repeat' (integer ('time' | 'times'))? 'every' schedule stepName? steps # RepeatStep
  | 'handoff' team=word 'as' stage=word stepName? LBRACE handoffProperty* RBRACE # HandoffStep
  | 'task' word text (immediately='immediately' | 'within' span)? stepName? END # TaskStep
  | 'alert' word text stepName? END            # AlertStep
  | 'start' word stepName? END                 # StartStep
  | 'exit' stepName? END                       # ExitStep
  ;

steps
  : LBRACE step* RBRACE
  ;

elseIf
  : 'else' 'if' condition steps
  ;

splitArm
  : percent word steps
  ;

schedule
  : span                                       # EverySchedule
  | day=word 'at' time                         # WeeklySchedule
  ;

moment
  : 'next' day=word 'at' time                  # NextMoment
  | span 'after' 'start'                       # AfterStartMoment
  | dateTime                                   # DateMoment
  ;

handoffProperty
  : 'until' event END                          # HandoffUntil
  | 'within' span END                          # HandoffWithin
  | 'late' steps                               # HandoffLate
  | 'returned' steps                           # HandoffReturned
  ;

stepName
  : 'as' id=word ('was' was=word)?
  ;

migration
  : 'migration' word 'from' text (LBRACE migrationMove* RBRACE | END)
  ;

migrationMove
  : from=word 'to' to=word END
  ;

// ── tests and suppressions ──

test
  : 'test' name (LBRACE testProperty* RBRACE | END)
  ;

testProperty
  : 'lead' who=word 'in' where=word ('with' 'consent' words)? END # TestLeadOf
  | 'given' dateTime event ('with' eventValue (COMMA eventValue)*)? END # TestGiven
  | 'expect' dateTime effect END               # TestExpect
  | 'expect' 'no' 'more' 'sends' END           # TestNoMoreSends
  ;

eventValue
  : word value
  ;

effect
  : 'send' what=word 'by' by=word              # SendEffect
  | 'phase' word                               # PhaseEffect
  | 'handoff' word                             # HandoffEffect
  | 'task' word                                # TaskEffect
  | 'alert' word                               # AlertEffect
  | 'score' integer                            # ScoreEffect
  | 'exit'                                     # ExitEffect
  ;

allow
  : 'allow' rule_=word ('on' kind=word elementPath)? 'because' text ('until' date)? END
  ;

elementPath
  : word (SLASH word)*
  ;

// ── what statements are made of ──

name
  : id=word label=text?
  ;

words
  : word (COMMA word)*
  ;

texts
  : text (COMMA text)*
  ;

wordOrText
  : word                                       # AWord
  | text                                       # AText
  ;

text
  : STRING | TEXT_BLOCK
  ;

value
  : number                                     # NumberValue
  | text                                       # TextValue
  | word                                       # WordValue
  ;

operator
  : OPERATOR
  ;

integer
  : NUMBER | SIGNED
  ;

number
  : NUMBER | SIGNED
  ;

score
  : NUMBER | SIGNED
  ;

percent
  : PERCENT
  ;

countRange
  : least=NUMBER (DOTS most=NUMBER)?
  ;

span
  : NUMBER unit
  ;

spanRange
  : least=NUMBER (DOTS most=NUMBER)? unit
  ;

unit
  : business='business'? word
  ;

money
  : amount=(NUMBER | GROUPED) currency=word
  ;

measure
  : text 'from' from=quantity 'to' to=quantity
  ;

quantity
  : PERCENT                                    # PercentQuantity
  | GROUPED wordOrText                         # GroupedQuantity
  | number wordOrText?                         # UnitQuantity
  ;

date
  : DATE
  ;

dateRange
  : first=date (DOTS last=date)?
  ;

time
  : TIME
  ;

dateTime
  : DATE | DATE_TIME
  ;

/** A name: any token that is made like a word; keywords have no meaning here. */
word
  : ~(END | LBRACE | RBRACE | LPAREN | RPAREN | COMMA | SLASH | DOTS | NEWLINE | SEMICOLON | STRING
      | TEXT_BLOCK | NUMBER | SIGNED | PERCENT | GROUPED | DATE | TIME | DATE_TIME | OTHER | WIDE_SPACE
      | OTHER_STRING | OPEN_STRING | OPEN_TEXT_BLOCK | OPEN_COMMENT | LINE_COMMENT
      | BLOCK_COMMENT | SPACE | OPERATOR)
  ;

/** What a verb is done to: any word but 'and', which joins a condition. */
target
  : ~('and' | END | LBRACE | RBRACE | LPAREN | RPAREN | COMMA | SLASH | DOTS | NEWLINE | SEMICOLON | STRING
      | TEXT_BLOCK | NUMBER | SIGNED | PERCENT | GROUPED | DATE | TIME | DATE_TIME | OTHER | WIDE_SPACE
      | OTHER_STRING | OPEN_STRING | OPEN_TEXT_BLOCK | OPEN_COMMENT | LINE_COMMENT
      | BLOCK_COMMENT | SPACE | OPERATOR)
  ;

/** The name of a declared event: any word but those that mean something else here. */
eventName
  : ~('enter' | 'leave' | 'manual' | 'score' | END | LBRACE | RBRACE | LPAREN | RPAREN | COMMA | SLASH | DOTS | NEWLINE | SEMICOLON | STRING
      | TEXT_BLOCK | NUMBER | SIGNED | PERCENT | GROUPED | DATE | TIME | DATE_TIME | OTHER | WIDE_SPACE
      | OTHER_STRING | OPEN_STRING | OPEN_TEXT_BLOCK | OPEN_COMMENT | LINE_COMMENT
      | BLOCK_COMMENT | SPACE | OPERATOR)
  ;

// ── tokens ──

LBRACE : '{' ;
RBRACE : '}' ;
LPAREN : '(' ;
RPAREN : ')' ;
COMMA : ',' ;
SLASH : '/' ;
DOTS : '..' ;
OPERATOR : '=' | '!=' | '<' | '<=' | '>' | '>=' ;

/** Made into END, or dropped where no statement is open. */
NEWLINE : '\r'? '\n' | '\r' ;
SEMICOLON : ';' ;

WORD : LETTER (LETTER | DIGIT | [-_])* ;

DATE_TIME : DATE 'T' TIME ;
DATE : DIGIT+ '-' DIGIT+ '-' DIGIT+ ;
TIME : DIGIT+ ':' DIGIT+ (':' DIGIT+)? ;
PERCENT : [-+]? PLAIN '%' ;
SIGNED : [-+] PLAIN ;
NUMBER : PLAIN ;
GROUPED : DIGIT DIGIT? DIGIT? (',' DIGIT DIGIT DIGIT)+ ('.' DIGIT+)? ;

TEXT_BLOCK : '"""' ('\\' . | ~'\\')*? '"""' ;
STRING : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"' ;

/** A text in other quotation marks: those of a Japanese input method, curly and single ones. */
OTHER_STRING : OTHER_QUOTE ~[\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02\u2018\u2019'\r\n]* OTHER_QUOTE ;

/** Texts and comments that nothing closes. */
OPEN_TEXT_BLOCK : '"""' (~'"' | '"' ~'"' | '""' ~'"')* ;
OPEN_STRING : '"' ('\\' ~[\r\n] | ~["\\\r\n])* ;
OPEN_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;

LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
WIDE_SPACE : [\u00A0\u3000]+ -> channel(HIDDEN) ;
SPACE : [ \t\f]+ -> skip ;

/** Anything else, so that no character is ever lost. */
OTHER : . ;

fragment PLAIN : DIGIT (DIGIT | '_')* ('.' DIGIT+)? ;
fragment DIGIT : [0-9] ;
fragment OTHER_QUOTE : [\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02\u2018\u2019'] ;
fragment LETTER : [a-zA-Z] ;
