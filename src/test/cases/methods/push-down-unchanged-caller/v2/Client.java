class Client {
    static String use(Car car) {
        return car.honk();
    }
}
