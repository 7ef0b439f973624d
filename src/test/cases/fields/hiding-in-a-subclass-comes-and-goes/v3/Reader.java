class Reader {
    static String of(Base base, Sub sub) {
        return base.name + " " + sub.name + " " + ((Base) sub).name + " " + base.get() + " " + sub.own();
    }
}
