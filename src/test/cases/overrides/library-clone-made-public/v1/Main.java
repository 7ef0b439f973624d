import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sheep sheep = new Sheep("dolly");
        System.out.println(Farm.copy(sheep));
        Evolve.next();
        System.out.println(Farm.copy(sheep));
    }
}
