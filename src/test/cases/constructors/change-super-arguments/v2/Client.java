class Client {
    static String make() {
        return new Dog(10).name + ", " + new Dog(2).name;
    }
}
