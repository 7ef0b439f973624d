class Codes {
    static String name(int code) {
        return dense(code) + sparse(code);
    }

    private static String dense(int code) {
        switch (code) {
            case 0:
            case 1:
                return "low";
            case 2:
            case 3:
            case 4:
                code++;
            case 5:
                return "middle" + code;
            case 6:
                return "six";
            default:
                return "high";
        }
    }

    private static String sparse(int code) {
        return switch (code) {
            case -1000, 3 -> "!";
            case 70000 -> "?";
            default -> "";
        };
    }
}
