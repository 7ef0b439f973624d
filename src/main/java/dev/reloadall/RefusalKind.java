package dev.reloadall;

/** Kinds of problem that stop a reload. The names are stable: JSON, JMX and scripts carry them. */
public enum RefusalKind {
    /** The class file is truncated, half-written or otherwise no class file. */
    MALFORMED_CLASS_FILE,
    /** The class file declares another class than its place says. */
    WRONG_CLASS_NAME,
    /** The class file was compiled for a newer Java than this JVM. */
    CLASS_FILE_VERSION,
    /** The class file could not be read. */
    UNREADABLE_FILE,
    /** The sources do not compile. */
    COMPILE_FAILED,

    /** Another superclass. */
    SUPERCLASS_CHANGED,
    /** An interface more. */
    INTERFACE_ADDED,
    /** An interface less. */
    INTERFACE_REMOVED,
    /** A class became an interface, an enum, a record or an annotation, or the other way round. */
    KIND_CHANGED,
    /** Access, {@code final}, {@code abstract} or the like of a class. */
    CLASS_MODIFIERS_CHANGED,
    /** A permitted subclass more, under a sealed type that was loaded before the agent. */
    PERMITTED_SUBCLASS_ADDED,
    /** The nest host or members. */
    NEST_CHANGED,
    /** The signature, enclosing method, bootstrap methods or another attribute of the class. */
    ATTRIBUTE_CHANGED,

    /** A field more. */
    FIELD_ADDED,
    /** A field less. */
    FIELD_REMOVED,
    /** A field of another type. */
    FIELD_RETYPED,
    /** Access, {@code static}, {@code final} or the like of a field. */
    FIELD_MODIFIERS_CHANGED,
    /** A method more. */
    METHOD_ADDED,
    /** A method less. */
    METHOD_REMOVED,
    /** Access, {@code static}, {@code final} or the like of a method. */
    METHOD_MODIFIERS_CHANGED,
    /** An override more of a method which a library declares. */
    OVERRIDE_ADDED,
    /** A constructor more. */
    CONSTRUCTOR_ADDED,
    /** A constructor less. */
    CONSTRUCTOR_REMOVED,
    /** Static initializer code that cannot be taken apart into fields. */
    STATIC_INITIALIZER_CHANGED,
    /** Constants of an enum. */
    ENUM_CONSTANTS_CHANGED,
    /** Components of a record. */
    RECORD_COMPONENTS_CHANGED,
    /** Lambdas, anonymous or local classes that cannot be matched with those of the version before. */
    LAMBDAS_CHANGED,
    /** Code that needs an outer instance or a captured variable which live objects never stored. */
    OUTER_INSTANCE_NEEDED,

    /** A {@link Migrate}, {@link RenamedFrom}, {@link Keep} or {@link Reset} that cannot mean anything where it stands. */
    ANNOTATION_MISUSED,
    /** The class may not be redefined: hidden, the VM's own, or excluded. */
    NOT_RELOADABLE,
    /** This VM's layout is not one that the re-pointing of objects knows. */
    VM_LAYOUT_UNKNOWN,
    /** The VM refused a redefinition that was planned: verification, linkage, or its own rules. */
    VM_REFUSED,

    /** An initializer of a new field, or a static one, threw. */
    INITIALIZER_FAILED,
    /** A migration threw. */
    MIGRATION_FAILED,
    /** Methods that change were still running when the wait for quiescence ended. */
    NOT_QUIESCENT,
    /** The thread that asked for the reload is inside a transaction, so it would wait for itself. */
    TRANSACTION_OPEN,
    /** There is no reload to undo. */
    NOTHING_TO_UNDO,
    /** This JVM does not let the agent attach. */
    ATTACH_REFUSED,
    /** A fault of reloadall itself; please report it. */
    INTERNAL
}
