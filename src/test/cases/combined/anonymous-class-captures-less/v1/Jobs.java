class Jobs {
    static Runnable make(String first, String second, int number) {
        return new Runnable() {
            @Override
            public void run() {
                System.out.println("v1 " + first + second + number);
            }
        };
    }
}
