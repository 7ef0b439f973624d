import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Device device = new Device();
        device.volume = 9;
        Evolve.next();
        System.out.println(device.show() + " made " + Device.made);
        new Device();
        System.out.println("made " + Device.made);
    }
}
