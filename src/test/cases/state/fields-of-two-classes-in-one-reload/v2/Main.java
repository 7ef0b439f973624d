import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Engine engine = new Engine();
        Car car = new Car(engine);
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        System.out.println(car.show());
    }
}
