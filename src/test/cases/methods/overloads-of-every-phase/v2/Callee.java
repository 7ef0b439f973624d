class Callee {
    String f(Object... all) {
        return "v" + all.length;
    }

    String f(Object one) {
        return "o";
    }

    String f(long one) {
        return "l";
    }

    String f(Integer a, Integer... rest) {
        return "r" + rest.length;
    }

    <T extends CharSequence> String f(T text) {
        return "t";
    }
}
