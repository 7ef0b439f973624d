import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Car car = new Car();
        Bike bike = new Bike();
        car.ride();
        bike.ride();
        Evolve.next();
        car.ride();
        bike.ride();
        bike.ride();
        System.out.println(car.show() + ", " + bike.show());
    }
}
