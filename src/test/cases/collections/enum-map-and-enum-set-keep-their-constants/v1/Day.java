enum Day {
    MON,
    TUE,
    SUN;

    void book() {
    }

    String show() {
        return name();
    }
}
