class Client {
    static String use(Animal animal) {
        return animal.speak();
    }
}
