class Callee {
    String f(double one) {
        return "d";
    }

    String f(Integer one) {
        return "I";
    }

    String f(Object a, Object... rest) {
        return "a" + rest.length;
    }
}
