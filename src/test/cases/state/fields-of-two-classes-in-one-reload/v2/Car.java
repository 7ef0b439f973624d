class Car {
    final Engine engine;
    private final int power;

    Car(Engine engine) {
        this.engine = engine;
        this.power = this.engine.power();
    }

    String show() {
        return "power " + power;
    }
}
