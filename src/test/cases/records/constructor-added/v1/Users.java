class Users {
    static User make() {
        return new User("ann", 3);
    }
}
