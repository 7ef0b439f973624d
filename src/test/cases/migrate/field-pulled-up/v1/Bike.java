class Bike extends Vehicle {
    private int distance;

    @Override
    void ride() {
        distance += 10;
    }
}
