class Users {
    static User make() {
        return new User("bob");
    }
}
