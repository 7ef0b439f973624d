class Vehicle {
    protected int distance;

    void ride() {
    }

    String show() {
        return getClass().getName() + " " + distance;
    }
}
