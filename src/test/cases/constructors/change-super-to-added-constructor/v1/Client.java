class Client {
    static String make() {
        Dog dog = new Dog();
        return dog.name + " with " + dog.legs;
    }
}
