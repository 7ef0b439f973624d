class Lamp {
}
