class Jobs {
    static Runnable make(String first, String second, int number) {
        return new Runnable() {
            private int runs = 10;

            @Override
            public void run() {
                System.out.println("v2 " + second + number + " " + ++runs);
            }
        };
    }
}
