import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Car car = new Car();
        System.out.println(Client.use(car));
        Evolve.next();
        System.out.println(Client.use(car));
        System.out.println(Client.useAny(new Bike()));
    }
}
