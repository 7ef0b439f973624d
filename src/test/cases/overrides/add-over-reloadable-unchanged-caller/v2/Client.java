class Client {
    static String use(Animal animal) {
        return "it says " + animal.speak();
    }
}
