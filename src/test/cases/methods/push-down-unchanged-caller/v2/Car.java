class Car extends Vehicle {
    String honk() {
        return "car honk";
    }
}
