interface Defaults {
    String NAME = "name".toUpperCase();
}
