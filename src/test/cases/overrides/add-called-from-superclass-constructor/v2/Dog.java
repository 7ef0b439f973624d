class Dog extends Animal {
    @Override
    String kind() {
        return "dog";
    }
}
