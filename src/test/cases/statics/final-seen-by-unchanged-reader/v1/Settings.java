class Settings {
    static final String NAME = "one".toUpperCase();
}
