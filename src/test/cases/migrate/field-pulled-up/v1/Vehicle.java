class Vehicle {
    void ride() {
    }

    String show() {
        return "";
    }
}
