class Vehicle {
    String honk() {
        return "vehicle honk";
    }
}
