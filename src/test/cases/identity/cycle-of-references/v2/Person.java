class Person {
    final String name;
    Person friend;
    private int greeted;
    private Person greeter;

    Person(String name) {
        this.name = name;
    }

    void greet() {
        friend.greeted++;
        friend.greeter = this;
    }

    String show() {
        return name + " greeted " + greeted + " by " + greeter.name;
    }
}
