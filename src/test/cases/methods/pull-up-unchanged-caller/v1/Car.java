class Car extends Vehicle {
    String honk() {
        return "car";
    }

    static int count() {
        return 1;
    }
}
