enum Day {
    MON,
    TUE,
    SUN;

    private int booked;

    void book() {
        booked++;
    }

    String show() {
        return name() + " booked " + booked;
    }
}
