class Thief {
    static String steal(Safe safe) {
        return safe.show() + ", stole " + safe.gold();
    }
}
