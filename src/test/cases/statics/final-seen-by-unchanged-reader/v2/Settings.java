class Settings {
    static final String NAME = "two".toUpperCase();
}
