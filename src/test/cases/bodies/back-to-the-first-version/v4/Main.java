import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Light light = new Light();
        System.out.println(light.colour());
        System.out.println(Evolve.next().changed() + " " + light.colour());
        System.out.println(Evolve.next().changed() + " " + light.colour());
        System.out.println(Evolve.next().changed() + " " + light.colour());
    }
}
