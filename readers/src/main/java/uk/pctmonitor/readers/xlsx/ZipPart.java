package uk.pctmonitor.readers.xlsx;

/**
 * One entry of a zip archive, as its central directory says.
 *
 * @param name its path
 * @param stored whether it is stored as it is, not deflated
 * @param crc its checksum
 * @param packed bytes in the archive
 * @param size bytes once inflated
 * @param header where its local header begins
 * @param data where its bytes begin
 */
record ZipPart(String name, boolean stored, long crc, int packed, long size, int header, int data) {

    /** Where its bytes end. */
    int end() {
        return data + packed;
    }
}
