class Car extends Vehicle {
    @Override
    void ride() {
        distance += 100;
    }
}
