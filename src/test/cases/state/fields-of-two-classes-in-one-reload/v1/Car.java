class Car {
    final Engine engine;

    Car(Engine engine) {
        this.engine = engine;
    }

    String show() {
        return "";
    }
}
