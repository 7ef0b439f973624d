class Client {
    static String use(Car car) {
        return car.honk();
    }

    static int fleet() {
        return Car.count();
    }
}
