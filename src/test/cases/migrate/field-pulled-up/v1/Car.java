class Car extends Vehicle {
    private int distance = 1000;

    @Override
    void ride() {
        distance += 100;
    }
}
