class Bike extends Vehicle {
    @Override
    void ride() {
        distance += 10;
    }
}
