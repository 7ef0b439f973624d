class Client {
    static String use(Car car) {
        return car.honk();
    }

    static String useAny(Vehicle vehicle) {
        return "silent";
    }
}
